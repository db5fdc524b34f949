# isoefficiency: speedup, strong scaling
# Draws its images again: gnuplot speedup-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
8.0 8.0
END_OF_DATA

# process · 1 ms: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 2.211084051085588 1.6527118796334994 2.9512036472232346 1
4.0 3.453096133304614 1.786673078508354 8.039915391653173 1
8.0 7.570646866221497 4.177325532995477 13.72211081877598 1
END_OF_DATA

# shell · 1 ms: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.4079854030186418 0.8291870365540527 2.476153993164904 1
4.0 2.124174604873647 1.2629556391006227 2.3972636063343082 1
8.0 1.5908094943079223 0.8377044904989351 2.3953155466679936 1
END_OF_DATA

# process · 4 ms: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 2.192870242337958 1.8022229884554128 2.6739159157555896 1
4.0 4.600485141546652 3.6499624422318377 6.285812886948221 1
8.0 11.5060582716234 10.041094442460356 15.542915829681988 1
END_OF_DATA

# shell · 4 ms: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.6111314593131818 1.1450792732501576 2.1803867994874904 1
4.0 2.500517730849415 1.7722393425499743 3.4688408720938764 1
8.0 3.167419647021561 2.46421019804134 4.152807282612112 1
END_OF_DATA

# process · 16 ms: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.921817241634135 1.7965837836452478 2.0943987539618987 1
4.0 3.936645889762735 3.2276428544980242 4.233323643547222 1
8.0 7.380645251446234 6.451815341898791 8.283935929855232 1
END_OF_DATA

# shell · 16 ms: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9632744235308268 1.8903938131990587 2.1189886633711663 1
4.0 3.386843141059828 2.887195618627625 3.665106355112946 1
8.0 5.3931734704332355 3.610537316922697 6.225640296697823 1
END_OF_DATA

# process · 64 ms: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9630031391236746 1.8747977859701304 1.9939769019105882 1
4.0 3.998310332765302 3.7454396001431336 4.034451525275025 1
8.0 7.9090361156352635 7.542977137733165 8.18162480254357 1
END_OF_DATA

# shell · 64 ms: workers, value, low, high, hollow
$data8 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9938093898171294 1.9756849459753043 2.0042462297486843 1
4.0 3.8517120904194497 3.619748781070883 3.9559477441082733 1
8.0 7.36460013953235 6.969558353011946 7.614757899905636 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.75994
set bmargin at screen 0.238
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.9298049426131618:8.603955123659025]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0)
set logscale y 2
set yrange [0.6885862249705134:18.716587478605124]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0)
set label 1 'isoefficiency: speedup, strong scaling' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.10704, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks · T(1) from 18.4 ms to 1.03 s · 95% intervals, 8 rounds · 2 cores' at screen 0.10704, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.506 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.43349, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Hollow marker: run delay (not to be trusted); load of others (not to be trusted); short iteration.' at screen 0.10704, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'physical cores end' at screen 0.33179, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 9 'ideal' at screen 0.79119, screen 0.71996 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'process · 1 ms' at screen 0.79119, screen 0.63356 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 11 'shell · 1 ms' at screen 0.79119, screen 0.3739 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 12 'process · 4 ms' at screen 0.79119, screen 0.76316 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 13 'shell · 4 ms' at screen 0.79119, screen 0.46076 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set label 14 'process · 16 ms' at screen 0.79119, screen 0.59036 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 15 'shell · 16 ms' at screen 0.79119, screen 0.50396 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 16 'process · 64 ms' at screen 0.79119, screen 0.67676 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 17 'shell · 64 ms' at screen 0.79119, screen 0.54716 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set arrow from screen 0.75452, screen 0.63605 to screen 0.78681, screen 0.71996 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.75452, screen 0.69504 to screen 0.78681, screen 0.76316 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.75452, screen 0.48568 to screen 0.78681, screen 0.46076 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from screen 0.75452, screen 0.62297 to screen 0.78681, screen 0.59036 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.75452, screen 0.57205 to screen 0.78681, screen 0.50396 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.75452, screen 0.63419 to screen 0.78681, screen 0.67676 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.75452, screen 0.62262 to screen 0.78681, screen 0.54716 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#882255', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#6A2F00', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#44112A', \
  $data5 using 1:2 with lines linewidth 13.0 dashtype (14,7) linecolor rgb '#D55E00', \
  $data6 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#6A2F00', \
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
  $data1 using 1:2 with points pointtype 5 pointsize 1.593 linecolor rgb '#D55E00', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.876 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#882255', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#6A2F00', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#44112A', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 0.509 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.593 linecolor rgb '#D55E00', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.876 linecolor rgb 'white', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data6 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data7 using 1:2 with points pointtype 11 pointsize 1.259 linecolor rgb '#6A2F00', \
  $data7 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.692 linecolor rgb 'white', \
  $data8 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#44112A', \
  $data8 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white'
set output
