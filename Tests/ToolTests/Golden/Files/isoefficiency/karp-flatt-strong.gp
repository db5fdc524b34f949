# isoefficiency: serial share, strong scaling
# Draws its images again: gnuplot karp-flatt-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 0.0
8.0 0.0
END_OF_DATA

# process · 1 ms: workers, value, low, high, hollow
$data1 << END_OF_DATA
2.0 0.012305599410975088 -0.003956711541346136 0.021100717352491083 1
4.0 0.007764522881458902 0.0012597758249245732 0.009097615863388938 1
8.0 0.005568413544181805 0.0034000006709531405 0.006991571730625383 1
END_OF_DATA

# shell · 1 ms: workers, value, low, high, hollow
$data2 << END_OF_DATA
2.0 0.2648081985217223 -0.025060208821782837 0.7953445871186624 1
4.0 0.32338908418197493 0.1770361312157991 0.5402891116902001 1
8.0 0.4295054906652914 0.30115343679636736 0.7144241380590869 1
END_OF_DATA

# process · 4 ms: workers, value, low, high, hollow
$data3 << END_OF_DATA
2.0 0.001033289397775139 -0.0015542784497778461 0.0036275631755766646 1
4.0 0.0006320892508650348 -0.00035399794599792295 0.0019768200163845506 1
8.0 0.001170376793003485 0.000283979718056937 0.002087831726670692 1
END_OF_DATA

# shell · 4 ms: workers, value, low, high, hollow
$data4 << END_OF_DATA
2.0 0.05591210133173474 0.03397674234157311 0.2703672345231076 1
4.0 0.07113763368932442 0.047611734438909314 0.1921077579853543 1
8.0 0.10657775618062369 0.07671733590421967 0.20537916899090108 1
END_OF_DATA

# process · 16 ms: workers, value, low, high, hollow
$data5 << END_OF_DATA
2.0 0.0010872473916139214 -0.01305456640945879 0.007200597247730922 1
4.0 0.0003071256864099296 -0.003976152891183434 0.0006484828103252571 1
8.0 0.0003674736089178359 -0.0012521046017596976 0.0010587012584626354 1
END_OF_DATA

# shell · 16 ms: workers, value, low, high, hollow
$data6 << END_OF_DATA
2.0 0.02134620180866853 0.009800669172057574 0.06997014238410681 1
4.0 0.026712956898803153 0.013240784566714773 0.04070882508113353 1
8.0 0.03231767412298187 0.02084107061563976 0.055212011600928416 1
END_OF_DATA

# process · 64 ms: workers, value, low, high, hollow
$data7 << END_OF_DATA
2.0 9.498075707137232e-05 -0.0006330025478604728 0.00693006511746086 1
4.0 5.425288427618469e-05 -0.000111641406873438 0.00018201889624447354 1
8.0 0.00015326069935331761 2.187862386460182e-05 0.00028476358508812617 1
END_OF_DATA

# shell · 64 ms: workers, value, low, high, hollow
$data8 << END_OF_DATA
2.0 0.003093650686714522 0.0021271049878996973 0.005548715119934489 1
4.0 0.009205600662443988 0.002744548844191138 0.016952227034335632 1
8.0 0.005919490877482796 0.0048124209723153 0.018318904758620143 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12723
set rmargin at screen 0.75994
set bmargin at screen 0.238
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [1.7:8.3]
set xtics ('2' 2.0, '4' 4.0, '8' 8.0)
set yrange [-0.026814423439307636:0.8510187082169688]
set ytics ('0%%' 0.0, '20%%' 0.2, '40%%' 0.4, '60%%' 0.6, '80%%' 0.8)
set label 1 'isoefficiency: serial share, strong scaling' at screen 0.12723, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.12723, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks · T(1) from 17.1 ms to 1.03 s · 95% intervals, 6 rounds · 2 cores' at screen 0.12723, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Karp–Flatt  e = (1/S − 1/N) / (1 − 1/N)' at screen 0.03125, screen 0.506 center rotate by 90 font 'DejaVu Sans,30.1' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.44359, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Hollow marker: load of others (not to be trusted); short iteration; run delay.' at screen 0.12723, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.12723, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'physical cores end' at screen 0.20302, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 9 'ideal' at screen 0.79119, screen 0.2524 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'process · 1 ms' at screen 0.79119, screen 0.4252 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 11 'shell · 1 ms' at screen 0.79119, screen 0.598 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 12 'process · 4 ms' at screen 0.79119, screen 0.382 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 13 'shell · 4 ms' at screen 0.79119, screen 0.5548 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set label 14 'process · 16 ms' at screen 0.79119, screen 0.3388 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 15 'shell · 16 ms' at screen 0.79119, screen 0.5116 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 16 'process · 64 ms' at screen 0.79119, screen 0.2956 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 17 'shell · 64 ms' at screen 0.79119, screen 0.4684 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set arrow from screen 0.75274, screen 0.25777 to screen 0.78681, screen 0.4252 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.75274, screen 0.51663 to screen 0.78681, screen 0.598 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.75274, screen 0.25509 to screen 0.78681, screen 0.382 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.75274, screen 0.31945 to screen 0.78681, screen 0.5548 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from screen 0.75274, screen 0.2546 to screen 0.78681, screen 0.3388 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.75274, screen 0.27411 to screen 0.78681, screen 0.5116 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.75274, screen 0.25447 to screen 0.78681, screen 0.2956 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.75274, screen 0.25799 to screen 0.78681, screen 0.4684 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'karp-flatt-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#882255', \
  $data3 using 1:2 with lines linewidth 17.8 dashtype 1 linecolor rgb '#6A2F00', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#44112A', \
  $data5 using 1:2 with lines linewidth 14.6 dashtype (14,7) linecolor rgb '#D55E00', \
  $data6 using 1:2 with lines linewidth 11.4 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 8.2 dashtype (14,7) linecolor rgb '#6A2F00', \
  $data8 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#44112A', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data8 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 1.242 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#882255', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 7 pointsize 1.993 linecolor rgb '#6A2F00', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 1.096 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#44112A', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 0.509 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.726 linecolor rgb '#D55E00', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.949 linecolor rgb 'white', \
  $data6 using 1:2 with points pointtype 5 pointsize 1.459 linecolor rgb '#882255', \
  $data6 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.802 linecolor rgb 'white', \
  $data7 using 1:2 with points pointtype 11 pointsize 1.193 linecolor rgb '#6A2F00', \
  $data7 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.656 linecolor rgb 'white', \
  $data8 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#44112A', \
  $data8 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white'
set output
