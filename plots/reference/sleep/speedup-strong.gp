# Strong scaling: sleep, 64 tasks of 100 ms
# Draws its images again: gnuplot speedup-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
64.0 64.0
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9968090937255827 1.9866239193818425 2.0004105415924034 0
4.0 3.992111480092213 3.9773538036503036 3.997587287925532 0
8.0 7.995660704546916 7.986864378786723 8.003792051732642 0
16.0 15.982052563427079 15.559285593553088 16.000554395153348 0
32.0 31.909507644864675 31.526115812727866 31.931909975432127 0
64.0 63.392453887102185 62.58607306263104 63.53826776664675 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9997315078669275 1.9941730633636825 2.00407609869156 0
4.0 3.9984968244135137 3.984260305387961 4.002865687074773 0
8.0 7.9866163932422864 7.917917904917413 8.007375040428371 0
16.0 15.993201922388236 15.903604215899886 16.005136208738723 0
32.0 31.963196710472776 31.931185457478797 32.022321705158866 0
64.0 63.570651692352556 62.759076365974195 63.63024455091389 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9984191260226334 1.9928316156700596 2.025007702216199 0
4.0 3.9994648423472654 3.993134682753942 4.043396827498816 0
8.0 7.992435432095787 7.94283253341025 8.077387015333493 0
16.0 15.983704300370174 15.96685786294377 16.185738385733252 0
32.0 31.93199024398439 31.884399162519497 32.23417211288897 0
64.0 63.60692001971507 62.33100642428817 63.89332145715706 0
END_OF_DATA

# task-pool: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 2.0008054491911107 1.9986289377229396 2.0021606277879638 0
4.0 4.000132327392739 3.9967285867734845 4.00189304771724 0
8.0 8.001524547873098 7.983309952087165 8.003889360477618 0
16.0 15.966686563205828 15.731843486851279 16.016211148948376 0
32.0 31.94072957483755 31.467034378077084 32.00904693809662 0
64.0 63.685986210305664 62.346635426798976 63.80035480315677 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.8452
set bmargin at screen 0.205
set tmargin at screen 0.814
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8645372313078652:74.02804376993839]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set logscale y 2
set yrange [0.7714500788717821:82.96065001846613]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set label 1 'Strong scaling: sleep, 64 tasks of 100 ms' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'T(1) = 6.41 s · 95% intervals, 6 rounds · 2 cores' at screen 0.10704, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.5095 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.47612, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'physical cores end' at screen 0.24616, screen 0.838 center font 'DejaVu Sans,26.0' textcolor rgb '#808080' noenhanced
set label 7 'ideal' at screen 0.87645, screen 0.8068 left font 'DejaVu Sans,36.0' textcolor rgb '#808080' noenhanced
set label 8 'process' at screen 0.87645, screen 0.634 left font 'DejaVu Sans,36.0' textcolor rgb '#D55E00' noenhanced
set label 9 'thread' at screen 0.87645, screen 0.6772 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 10 'task' at screen 0.87645, screen 0.7204 left font 'DejaVu Sans,36.0' textcolor rgb '#009E73' noenhanced
set label 11 'task-pool' at screen 0.87645, screen 0.7636 left font 'DejaVu Sans,36.0' textcolor rgb '#B0548A' noenhanced
set arrow from screen 0.83981, screen 0.78022 to screen 0.87208, screen 0.8068 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#808080'
set arrow from screen 0.83981, screen 0.77898 to screen 0.87208, screen 0.634 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D55E00'
set arrow from screen 0.83981, screen 0.77934 to screen 0.87208, screen 0.6772 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.83981, screen 0.77942 to screen 0.87208, screen 0.7204 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#009E73'
set arrow from screen 0.83981, screen 0.77958 to screen 0.87208, screen 0.7636 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#B0548A'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#CC79A7', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#CC79A7', \
  $data1 using 1:2 with points pointtype 5 pointsize 1.926 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.593 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.259 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#CC79A7'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'speedup-strong.png'
replot
set terminal pdfcairo size 10in,6.25in noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.3375 pointscale 2.08 linewidth 0.9
set output 'speedup-strong.pdf'
replot
set output
