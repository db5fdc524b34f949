# lecture-wait: speedup, strong scaling
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
4.0 4.007246034744414 3.99495630139509 4.395076471412375 0
16.0 15.947198688457854 15.80095113836248 17.61558452749926 0
64.0 59.94345196342706 57.374620071688085 60.835980462935275 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.9957355278766298 3.9843417163643493 3.998908653987333 0
16.0 15.492425470823271 14.943409597091422 15.99136058465158 0
64.0 60.67218758220505 59.72876051867845 61.63614830004328 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.961926097043265 3.890222136824546 4.003986726467052 0
16.0 15.803235382976137 15.581161293470362 15.971172046524089 0
64.0 59.323643693256535 55.71701066370202 60.40514653474451 0
END_OF_DATA

# dask-threads: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.0545211543093282 2.550485597939092 3.9800585129831085 0
16.0 17.324068046464852 15.406312570043488 25.823764272595728 0
64.0 31.424880448298705 20.470941908077613 48.240238071321954 0
END_OF_DATA

# python-asyncio: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.9618701005896617 3.881422010848558 4.048793399486822 0
16.0 15.753267753711958 14.454379121058563 16.822380720009026 0
64.0 58.16202760932934 52.58381459233755 63.3344774986493 0
END_OF_DATA

# python-gil: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 1.0008752887908645 0.9882378054103558 1.1014440716174394 0
16.0 1.0056956125127714 0.9966219104607752 1.1004273530944326 0
64.0 1.0078186258323085 1.0001758934538219 1.098866012642995 0
END_OF_DATA

# python-threads: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.9877746728831194 3.8931616584658446 4.171883874376001 0
16.0 15.775491616934112 15.247482942173992 15.884347588901655 0
64.0 52.14830957636446 28.07568198991941 53.46337105059418 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.77596
set bmargin at screen 0.205
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8645372313078652:74.02804376993839]
set xtics ('1' 1.0, '4' 4.0, '16' 16.0, '64' 64.0)
set logscale y 2
set yrange [0.761835102750326:83.01956593747374]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set label 1 'lecture-wait: speedup, strong scaling' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.10704, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks of 10 ms · T(1) from 648 ms to 947 ms · 95% intervals, 6 rounds · 2 cores' at screen 0.10704, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.4895 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4415, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'physical cores end' at screen 0.23311, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'ideal' at screen 0.80721, screen 0.7668 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'process' at screen 0.80721, screen 0.6804 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 10 'thread' at screen 0.80721, screen 0.7236 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 11 'task' at screen 0.80721, screen 0.6372 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'dask-threads' at screen 0.80721, screen 0.5076 left font 'DejaVu Sans,36.0' textcolor rgb '#B3339B' noenhanced
set label 13 'python-asyncio' at screen 0.80721, screen 0.594 left font 'DejaVu Sans,36.0' textcolor rgb '#D1344E' noenhanced
set label 14 'python-gil' at screen 0.80721, screen 0.23894 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 15 'python-threads' at screen 0.80721, screen 0.5508 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set arrow from screen 0.77564, screen 0.74244 to screen 0.80283, screen 0.7668 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.77564, screen 0.7345 to screen 0.80283, screen 0.6804 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.77564, screen 0.73324 to screen 0.80283, screen 0.6372 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.77564, screen 0.65617 to screen 0.80283, screen 0.5076 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#B3339B'
set arrow from screen 0.77564, screen 0.73084 to screen 0.80283, screen 0.594 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D1344E'
set arrow from screen 0.77564, screen 0.7176 to screen 0.80283, screen 0.5508 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype (14,6,3,6) linecolor rgb '#B3339B', \
  $data5 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#D1344E', \
  $data6 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#C58700', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D1344E', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.926 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.593 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#B3339B', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.259 linecolor rgb '#D1344E', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data7 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#C58700'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'speedup-strong.png'
replot
set output
